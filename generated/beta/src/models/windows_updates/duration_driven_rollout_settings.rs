// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.durationDrivenRolloutSettings`, a complex type derived from `microsoft.graph.windowsUpdates.gradualRolloutSettings`.
    DurationDrivenRolloutSettings "microsoft.graph.windowsUpdates.durationDrivenRolloutSettings" "complex" : super::GradualRolloutSettings;
    /// `durationBetweenOffers`: Duration
    duration_between_offers "durationBetweenOffers": mg::Duration,
    /// `durationUntilDeploymentEnd`: Duration, not null
    duration_until_deployment_end "durationUntilDeploymentEnd" "r": mg::Duration,
}

mg::derived_from! { DurationDrivenRolloutSettings: super::GradualRolloutSettings }
