import createNextIntlPlugin from 'next-intl/plugin';

const developing = process.env.NODE_ENV === 'development';

/** Nothing from elsewhere: no script, style, font, picture or request leaves this server. */
const contentSecurityPolicy = [
  "default-src 'self'",
  // Next sends a page's data as inline scripts; its development server also evaluates.
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'none'",
  `connect-src 'self'${developing ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Native code and a database driver: required at run time, never bundled.
  serverExternalPackages: ['@grafeo-db/js', 'neo4j-driver', 'sharp', 'harfbuzzjs'],
  turbopack: { root: import.meta.dirname },
  // `npm run check` is where types are checked, the tests' with them; whoever runs `npm start` need not wait.
  typescript: { ignoreBuildErrors: true },
  // The development server would write files of its own into the repository.
  agentRules: false,
  async headers() {
    const headers = [
      { key: 'Content-Security-Policy', value: contentSecurityPolicy },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ];
    return [{ source: '/:path*', headers }];
  },
  async rewrites() {
    // Browsers ask for it by this name where they come upon no other, and while a page is between two heads.
    return { beforeFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }] };
  },
};

export default createNextIntlPlugin('./app/i18n/request.ts')(config);
