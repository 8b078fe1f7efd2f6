// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPolicySettingType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPolicySettingType {
    /// `region` (1)
    Region,
    /// `singleSignOn` (2)
    SingleSignOn,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcPolicySettingType: "microsoft.graph.cloudPcPolicySettingType", flags;
    Region: "region" = 1,
    SingleSignOn: "singleSignOn" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
