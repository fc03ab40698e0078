import TMBitext
import Testing

@testable import TMCleaning

@Suite struct RelatedHeadlinesTests {
    @Test func headlinesBelowTheHeadingGoWithIt() {
        let text = """
            В районе открыли новую школу

            На открытие пришли учителя, родители и жители соседних аулов.

            Читайте также:

            Урожай собран раньше срока

            Где построят новый мост через канал?
            """
        let sample = PageSample(text)
        #expect(sample.body.count == 1)
        #expect(sample.article.dropped.map(\.rule) == ["read-also", "read-also", "read-also"])
    }

    @Test func theTextGoesOnBehindTheHeadlines() {
        let text = """
            В районе открыли новую школу

            На открытие пришли учителя, родители и жители соседних аулов.

            Читайте также:

            Урожай собран раньше срока

            Директор школы поблагодарил строителей и показал гостям классы.
            """
        #expect(PageSample(text).body.count == 2)
    }
}
