// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementExchangeAccessRuleType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeAccessRuleType {
    /// `family`, 0.
    Family,
    /// `model`, 1.
    Model,
}

mg::enumeration! {
    DeviceManagementExchangeAccessRuleType "microsoft.graph.deviceManagementExchangeAccessRuleType" "";
    Family "family" 0,
    Model "model" 1,
}
