// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditActivityPerformer`, a complex type.
    AuditActivityPerformer "microsoft.graph.auditActivityPerformer" "complex";
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `blueprintId`: String
    blueprint_id "blueprintId": String,
    /// `identityType`: auditIdentityType, not null
    identity_type "identityType" "r": mg::Open<super::AuditIdentityType>,
}
