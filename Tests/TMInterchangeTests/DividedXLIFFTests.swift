import Testing

@testable import TMInterchange

/// Units of XLIFF 1.2 whose text is divided into segments.
struct DividedXLIFFTests {
    @Test func dividedTextsAreFilledPartByPart() throws {
        let document = MarkedDocument(Self.divided)
        let filled = try TranslatableXLIFF(document.file).filled(from: TranslatableXLIFFTests.matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
    }

    static let divided = """
        <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
        <x:file source-language="ru" target-language="kk"><x:body>
        <x:trans-unit id="1">
          <x:source>Сохранить изменения? Файл занимает 12 МБ.</x:source>
          <x:seg-source><x:mrk mid="0" mtype="seg">Сохранить изменения?</x:mrk> <x:mrk mid="1" mtype="seg">Файл занимает 12 МБ.</x:mrk></x:seg-source>{+
          <x:target state="needs-review-translation" state-qualifier="fuzzy-match"><x:mrk mid="0" mtype="seg">Өзгерістер сақталсын ба?</x:mrk> <x:mrk mid="1" mtype="seg">Файл 15 МБ орын алады.</x:mrk></x:target>
          <x:alt-trans mid="1" match-quality="86%" origin="tm"><x:source xml:lang="ru">Файл занимает 15 МБ.</x:source><x:target xml:lang="kk">Файл 15 МБ орын алады.</x:target></x:alt-trans>+}
        </x:trans-unit>
        <x:trans-unit id="2">
          <x:source>Сохранить изменения? Ещё не переведено.</x:source>
          <x:seg-source><x:mrk mid="0" mtype="seg">Сохранить изменения?</x:mrk> <x:mrk mid="1" mtype="seg">Ещё не переведено.</x:mrk></x:seg-source>{+
          <x:target state="needs-translation" state-qualifier="exact-match"><x:mrk mid="0" mtype="seg">Өзгерістер сақталсын ба?</x:mrk> <x:mrk mid="1" mtype="seg"></x:mrk></x:target>+}
        </x:trans-unit>
        <x:trans-unit id="3">
          <x:source>Сохранить изменения? Файл занимает 12 МБ.</x:source>
          <x:seg-source><x:mrk mid="0" mtype="seg">Сохранить изменения?</x:mrk> <x:mrk mid="1" mtype="seg">Файл занимает 12 МБ.</x:mrk></x:seg-source>
          {-<x:target>-}{+<x:target state="needs-review-translation" state-qualifier="exact-match">+}{-<x:mrk mid="0" mtype="seg"/>-}{+<x:mrk mid="0" mtype="seg">Өзгерістер сақталсын ба?</x:mrk>+} <x:mrk mid="1" mtype="seg">Файл көлемі – 12 МБ.</x:mrk></x:target>
        </x:trans-unit>
        <x:trans-unit id="4">
          <x:source>Сохранить изменения?</x:source>
          <x:seg-source><x:mrk mid="0" mtype="seg">Сохранить изменения?</x:mrk></x:seg-source>
          <x:target>Сақтаймыз ба?</x:target>
        </x:trans-unit>
        </x:body></x:file></x:xliff>
        """
}
