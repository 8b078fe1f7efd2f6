// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptimizationRestrictPeerSelectionByOptions {
    /// `notConfigured` (0)
    NotConfigured,
    /// `subnetMask` (1)
    SubnetMask,
}

mg::enumeration! {
    DeliveryOptimizationRestrictPeerSelectionByOptions: "microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions";
    NotConfigured: "notConfigured" = 0,
    SubnetMask: "subnetMask" = 1,
}
