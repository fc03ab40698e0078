/// Measures how long the stages of a build take.
struct StageClock {
    private let clock = ContinuousClock()
    private var last = ContinuousClock.now
    private(set) var times: [BuildReport.StageTime] = []

    /// Notes that a stage ends now.
    mutating func end(_ stage: BuildProgress.Stage) {
        let now = clock.now
        let (seconds, attoseconds) = (now - last).components
        times.append(BuildReport.StageTime(stage: stage, seconds: Double(seconds) + Double(attoseconds) / 1e18))
        last = now
    }
}
