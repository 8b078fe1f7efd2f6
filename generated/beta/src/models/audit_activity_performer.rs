// @generated
use crate::mg;

/// Complex type `microsoft.graph.auditActivityPerformer`.
pub struct AuditActivityPerformer {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `blueprintId`.
    pub blueprint_id: mg::Field<String>,
    /// `identityType`. Never null.
    pub identity_type: mg::Field<mg::Open<super::AuditIdentityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditActivityPerformer: "microsoft.graph.auditActivityPerformer", complex;
    app_id: "appId" required,
    blueprint_id: "blueprintId",
    identity_type: "identityType" required,
}
