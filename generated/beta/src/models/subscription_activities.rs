// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subscriptionActivities`, a complex type.
    SubscriptionActivities "microsoft.graph.subscriptionActivities" "complex";
    /// `transcript`: transcriptActivity
    transcript "transcript": mg::Boxed<super::TranscriptActivity>,
}
