// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.dateDrivenRolloutSettings`, a complex type derived from `microsoft.graph.windowsUpdates.gradualRolloutSettings`.
    DateDrivenRolloutSettings "microsoft.graph.windowsUpdates.dateDrivenRolloutSettings" "complex" : super::GradualRolloutSettings;
    /// `durationBetweenOffers`: Duration
    duration_between_offers "durationBetweenOffers": mg::Duration,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { DateDrivenRolloutSettings: super::GradualRolloutSettings }
