// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.rateDrivenRolloutSettings`, a complex type derived from `microsoft.graph.windowsUpdates.gradualRolloutSettings`.
    RateDrivenRolloutSettings "microsoft.graph.windowsUpdates.rateDrivenRolloutSettings" "complex" : super::GradualRolloutSettings;
    /// `devicesPerOffer`: Int32, not null
    devices_per_offer "devicesPerOffer" "r": i32,
    /// `durationBetweenOffers`: Duration
    duration_between_offers "durationBetweenOffers": mg::Duration,
}

mg::derived_from! { RateDrivenRolloutSettings: super::GradualRolloutSettings }
