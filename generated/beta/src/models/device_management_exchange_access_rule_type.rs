// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExchangeAccessRuleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeAccessRuleType {
    /// `family` (0)
    Family,
    /// `model` (1)
    Model,
}

mg::enumeration! {
    DeviceManagementExchangeAccessRuleType: "microsoft.graph.deviceManagementExchangeAccessRuleType";
    Family: "family" = 0,
    Model: "model" = 1,
}
