// @generated
use crate::mg;

/// Enumeration `microsoft.graph.lifecycleEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifecycleEventType {
    /// `missed` (0)
    Missed,
    /// `subscriptionRemoved` (1)
    SubscriptionRemoved,
    /// `reauthorizationRequired` (2)
    ReauthorizationRequired,
}

mg::enumeration! {
    LifecycleEventType: "microsoft.graph.lifecycleEventType";
    Missed: "missed" = 0,
    SubscriptionRemoved: "subscriptionRemoved" = 1,
    ReauthorizationRequired: "reauthorizationRequired" = 2,
}
