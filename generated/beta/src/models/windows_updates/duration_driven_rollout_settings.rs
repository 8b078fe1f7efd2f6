// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.durationDrivenRolloutSettings`, derived from
/// [`GradualRolloutSettings`](super::GradualRolloutSettings).
pub struct DurationDrivenRolloutSettings {
    /// `durationBetweenOffers`.
    pub duration_between_offers: mg::Field<mg::Duration>,
    /// `durationUntilDeploymentEnd`. Never null.
    pub duration_until_deployment_end: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DurationDrivenRolloutSettings: "microsoft.graph.windowsUpdates.durationDrivenRolloutSettings", complex, base super::GradualRolloutSettings;
    duration_between_offers: "durationBetweenOffers",
    duration_until_deployment_end: "durationUntilDeploymentEnd" required,
}

mg::derived_from! { DurationDrivenRolloutSettings: super::GradualRolloutSettings }
