// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.rateDrivenRolloutSettings`, derived from
/// [`GradualRolloutSettings`](super::GradualRolloutSettings).
pub struct RateDrivenRolloutSettings {
    /// `devicesPerOffer`. Never null.
    pub devices_per_offer: mg::Field<i32>,
    /// `durationBetweenOffers`.
    pub duration_between_offers: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RateDrivenRolloutSettings: "microsoft.graph.windowsUpdates.rateDrivenRolloutSettings", complex, base super::GradualRolloutSettings;
    devices_per_offer: "devicesPerOffer" required,
    duration_between_offers: "durationBetweenOffers",
}

mg::derived_from! { RateDrivenRolloutSettings: super::GradualRolloutSettings }
