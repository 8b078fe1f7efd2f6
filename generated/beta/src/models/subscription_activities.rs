// @generated
use crate::mg;

/// Complex type `microsoft.graph.subscriptionActivities`.
pub struct SubscriptionActivities {
    /// `transcript`.
    pub transcript: mg::Field<mg::Boxed<super::TranscriptActivity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubscriptionActivities: "microsoft.graph.subscriptionActivities", complex;
    transcript: "transcript",
}
