import { ButtonLink } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';

/** First light over water: the brand's picture. The words stand upright in Chinese, as on a scroll. */
export function Hero() {
  const { t, locale } = useTexts();
  const upright = locale === 'zh-CN';
  return (
    <section className="relative isolate overflow-hidden bg-[#e9ede7]">
      <Dawn />
      <div className="frame flex flex-col justify-between pt-10 pb-12 md:min-h-[38rem] md:pt-20 md:pb-14">
        <h1 className={upright ? 'display upright h-[25rem] w-full text-[2.5rem] leading-[1.45] tracking-[0.12em] whitespace-pre-line md:h-88 md:w-auto md:self-start md:text-[3.25rem]' : 'display h-[25rem] max-w-[17ch] text-[2.25rem] leading-[1.12] md:h-auto md:max-w-[11ch] md:text-7xl'}>
          {t('home.hero.title')}
        </h1>
        <div className="max-w-sm">
          <p>{t('home.hero.text')}</p>
          <ButtonLink to="/#categories" className="mt-6">
            {t('home.hero.action')}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}

function Dawn() {
  return (
    <svg viewBox="0 0 1280 620" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" className="absolute inset-x-0 top-0 -z-10 h-[27rem] w-full md:h-full">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f4f5f0" />
          <stop offset="1" stopColor="#dfe5dd" />
        </linearGradient>
        <linearGradient id="water" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#cfd9d2" />
          <stop offset="1" stopColor="#e9ede7" />
        </linearGradient>
      </defs>
      <rect width="1280" height="620" fill="url(#sky)" />
      <circle cx="985" cy="262" r="188" fill="#fffdf6" />
      <path d="M560 402c90-42 150-44 230-22s170-30 262-34 160 26 228 18v60H560z" fill="#c2cec6" opacity=".75" />
      <path d="M420 420c120-30 260-18 360-16s220-34 330-30 130 20 170 18v40H420z" fill="#a9b9af" opacity=".7" />
      <rect y="416" width="1280" height="204" fill="url(#water)" />
      <ellipse cx="985" cy="470" rx="150" ry="9" fill="#fffdf6" opacity=".85" />
      <ellipse cx="985" cy="498" rx="104" ry="6" fill="#fffdf6" opacity=".7" />
      <ellipse cx="985" cy="522" rx="62" ry="4" fill="#fffdf6" opacity=".6" />
      <g fill="none" stroke="#5a655b" strokeLinecap="round" opacity=".75">
        <path d="M1192 620c-4-92 2-176 20-262" strokeWidth="3" />
        <path d="M1218 620c2-74 12-150 36-222" strokeWidth="2.5" />
        <path d="M1170 620c-8-70-16-120-34-170" strokeWidth="2" />
        <path d="M1240 620c0-50 8-96 30-140" strokeWidth="2" />
      </g>
      <path d="M1212 358c-6 14-8 34-6 52 8-16 12-34 6-52zM1254 398c-8 12-12 30-12 46 10-14 16-30 12-46zM1136 450c-2 14 2 30 10 42 2-16-2-30-10-42z" fill="#7d8677" />
      <g>
        <path d="M921 562v-92M939 562v-94" stroke="#1e2a27" strokeWidth="3.4" strokeLinecap="round" />
        <path d="M962 318c-17-6-31 4-30 18 1.5 15 21 23 19 44-1.4 13-12 22-24 30" fill="none" stroke="#fff" strokeWidth="13" strokeLinecap="round" />
        <path d="M958 386c9 48-20 82-64 86-33 3-60 12-88 34 12-44 38-78 74-97 26-14 52-11 78-23z" fill="#fff" />
        <path d="M806 506c28-22 55-31 88-34 24-2 43-14 54-31-20 12-46 13-66 18-32 8-58 22-76 47z" fill="#d5ddd6" />
        <path d="M958 311l44 11-45 6z" fill="#e0a030" />
        <circle cx="951" cy="318" r="2.2" fill="#1e2a27" />
        <path d="M880 562h104M900 572h60" stroke="#f7f8f4" strokeWidth="2.5" strokeLinecap="round" />
      </g>
    </svg>
  );
}
