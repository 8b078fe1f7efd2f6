// @generated
use crate::mg;

/// Complex type `microsoft.graph.requiredResourceAccess`.
pub struct RequiredResourceAccess {
    /// `resourceAccess`.
    pub resource_access: mg::Field<Vec<super::ResourceAccess>>,
    /// `resourceAppId`. Never null.
    pub resource_app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequiredResourceAccess: "microsoft.graph.requiredResourceAccess", complex;
    resource_access: "resourceAccess" required,
    resource_app_id: "resourceAppId" required,
}
