import type { DateLocale } from '@/lib/time/display';
import type messages from '../messages/bn.json';

/** Makes the compiler hold every `t('…')` to the Bengali message file. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: DateLocale;
    Messages: typeof messages;
  }
}
