'use client';

/** Where even the layout failed: no words, styles or scripts of ours can be relied on. */
export default function GlobalError() {
  return (
    <html lang="bn">
      <body
        style={{
          fontFamily: 'sans-serif',
          lineHeight: 1.7,
          maxWidth: '36rem',
          margin: '4rem auto',
          padding: '0 1rem',
        }}
      >
        <title>বৈঠক</title>
        <h1>পাতাটি দেখানো গেল না</h1>
        <p>আমাদের দিকে কোনো ত্রুটি হয়েছে। একটু পরে পাতাটি আবার খুলে দেখুন।</p>
        <p lang="en">Something went wrong on our side. Please load the page again in a little while.</p>
      </body>
    </html>
  );
}
