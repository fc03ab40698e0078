// ICU behind plain C types. No ICU type or header shows here: ICU's functions are renaming macros, which Swift cannot
// import, and its headers clash with Foundation's own ICU. Works with any ICU from 60 on.
#ifndef TM_ICU_SHIM_H
#define TM_ICU_SHIM_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// An ICU sentence break iterator. Not safe to share between threads.
typedef struct tm_icu_breaker tm_icu_breaker;

/// Opens a sentence break iterator for a locale like "ru"; NULL when ICU has no data for it.
tm_icu_breaker *_Nullable tm_icu_breaker_open(const char *locale);

void tm_icu_breaker_close(tm_icu_breaker *breaker);

/// Writes the boundaries of `text` (offsets in UTF-16 units; 0 left out, `length` included) to `boundaries`, which
/// has room for `length` of them. Returns how many were written, or -1 when ICU fails.
int32_t tm_icu_breaker_boundaries(tm_icu_breaker *breaker, const uint16_t *text, int32_t length, int32_t *boundaries);

/// Writes UTF-8 as UTF-16. Returns the number of units, at most `capacity`, which `length` is always enough for; -1 when
/// the text is not UTF-8.
int32_t tm_icu_utf16(const char *text, int32_t length, uint16_t *units, int32_t capacity);

/// Normalises to NFC. Returns the length of the result, which is complete only where it is at most `capacity`;
/// -1 when ICU fails.
int32_t tm_icu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity);

/// Writes the simple case folding (one code point for one) of each code point.
void tm_icu_fold_case(const uint32_t *scalars, int32_t count, uint32_t *folded);

/// What a code point is, for tokens and sentence rules.
enum {
    TM_ICU_OTHER = 0,
    TM_ICU_UPPERCASE,
    TM_ICU_LOWERCASE,
    TM_ICU_UNCASED_LETTER,
    TM_ICU_MARK,
    TM_ICU_DIGIT,
    TM_ICU_SPACE,
    TM_ICU_FORMAT,
    TM_ICU_PUNCTUATION,
    TM_ICU_SYMBOL
};

/// Writes one of the values above for each code point.
void tm_icu_classify(const uint32_t *scalars, int32_t count, uint8_t *classes);

/// A compiled regular expression of ICU's flavour. Not safe to share between threads.
typedef struct tm_icu_regex tm_icu_regex;

/// Compiles a pattern; NULL when it is not one of ICU's.
tm_icu_regex *_Nullable tm_icu_regex_open(const uint16_t *pattern, int32_t length);

void tm_icu_regex_close(tm_icu_regex *regex);

/// Calls `found` with the end of the match that begins at each place where one does, in the order of their starts.
/// Returns 0 when ICU gives up: the pattern takes too long.
int tm_icu_regex_ends(tm_icu_regex *regex, const uint16_t *text, int32_t length, void *_Nullable context,
                      void (*found)(void *_Nullable context, int32_t end));

#pragma clang assume_nonnull end

#endif
