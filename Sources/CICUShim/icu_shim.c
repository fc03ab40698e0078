#include "icu_shim.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>

// The break iterator itself, under a name that shows nothing of ICU.
static UBreakIterator *iterator_of(tm_icu_breaker *breaker) { return (UBreakIterator *)breaker; }

tm_icu_breaker *tm_icu_breaker_open(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
    return U_FAILURE(status) ? NULL : (tm_icu_breaker *)iterator;
}

void tm_icu_breaker_close(tm_icu_breaker *breaker) { ubrk_close(iterator_of(breaker)); }

int32_t tm_icu_breaker_boundaries(tm_icu_breaker *breaker, const uint16_t *text, int32_t length, int32_t *boundaries) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = iterator_of(breaker);
    ubrk_setText(iterator, (const UChar *)text, length, &status);
    if (U_FAILURE(status)) return -1;
    int32_t count = 0;
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) boundaries[count++] = at;
    return count;
}

int32_t tm_icu_utf16(const char *text, int32_t length, uint16_t *units, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t count = 0;
    u_strFromUTF8((UChar *)units, capacity, &count, text, length, &status);
    return U_FAILURE(status) ? -1 : count;
}

int32_t tm_icu_nfc(const uint16_t *text, int32_t length, uint16_t *result, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return -1;
    int32_t needed = unorm2_normalize(nfc, (const UChar *)text, length, (UChar *)result, capacity, &status);
    return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

void tm_icu_fold_case(const uint32_t *scalars, int32_t count, uint32_t *folded) {
    for (int32_t i = 0; i < count; i++) folded[i] = (uint32_t)u_foldCase((UChar32)scalars[i], U_FOLD_CASE_DEFAULT);
}

static uint8_t class_of(UChar32 scalar) {
    switch (u_charType(scalar)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER: return TM_ICU_UPPERCASE;
    case U_LOWERCASE_LETTER: return TM_ICU_LOWERCASE;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER: return TM_ICU_UNCASED_LETTER;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK: return TM_ICU_MARK;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER: return TM_ICU_DIGIT;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return TM_ICU_SPACE;
    case U_FORMAT_CHAR: return TM_ICU_FORMAT;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return TM_ICU_PUNCTUATION;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL: return TM_ICU_SYMBOL;
    default: return u_isWhitespace(scalar) ? TM_ICU_SPACE : TM_ICU_OTHER;
    }
}

void tm_icu_classify(const uint32_t *scalars, int32_t count, uint8_t *classes) {
    for (int32_t i = 0; i < count; i++) classes[i] = class_of((UChar32)scalars[i]);
}

static URegularExpression *regex_of(tm_icu_regex *regex) { return (URegularExpression *)regex; }

tm_icu_regex *tm_icu_regex_open(const uint16_t *pattern, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    URegularExpression *regex = uregex_open((const UChar *)pattern, length, 0, NULL, &status);
    // About a second on one text, and 8 MB of backtracking.
    if (U_SUCCESS(status)) uregex_setTimeLimit(regex, 1000, &status);
    if (U_SUCCESS(status)) return (tm_icu_regex *)regex;
    if (regex != NULL) uregex_close(regex);
    return NULL;
}

void tm_icu_regex_close(tm_icu_regex *regex) { uregex_close(regex_of(regex)); }

int tm_icu_regex_ends(tm_icu_regex *regex, const uint16_t *text, int32_t length, void *context,
                      void (*found)(void *context, int32_t end)) {
    UErrorCode status = U_ZERO_ERROR;
    uregex_setText(regex_of(regex), (const UChar *)text, length, &status);
    for (int32_t from = 0; U_SUCCESS(status) && from <= length && uregex_find(regex_of(regex), from, &status);) {
        int32_t start = uregex_start(regex_of(regex), 0, &status);
        found(context, uregex_end(regex_of(regex), 0, &status));
        from = start + 1;
    }
    return U_SUCCESS(status);
}
