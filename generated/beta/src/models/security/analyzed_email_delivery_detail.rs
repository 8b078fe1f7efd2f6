// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailDeliveryDetail`.
pub struct AnalyzedEmailDeliveryDetail {
    /// `action`.
    pub action: mg::Field<mg::Open<super::DeliveryAction>>,
    /// `latestThreats`.
    pub latest_threats: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Open<super::DeliveryLocation>>,
    /// `originalThreats`.
    pub original_threats: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailDeliveryDetail: "microsoft.graph.security.analyzedEmailDeliveryDetail", complex;
    action: "action",
    latest_threats: "latestThreats",
    location: "location",
    original_threats: "originalThreats",
}
