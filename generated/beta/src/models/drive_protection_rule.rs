// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveProtectionRule`][reference], derived from
/// [`ProtectionRuleBase`](super::ProtectionRuleBase).
///
/// Requests: [`DriveProtectionRuleCollection`], for example
/// `graph.solutions().backup_restore().drive_inclusion_rules()`.
///
/// Operations: `delete_and_unprotect`, `run`.
///
/// [`DriveProtectionRuleCollection`]: crate::requests::drive_protection_rule::DriveProtectionRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveprotectionrule?view=graph-rest-beta
pub struct DriveProtectionRule {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `driveExpression`.
    pub drive_expression: mg::Field<String>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAutoApplyEnabled`.
    pub is_auto_apply_enabled: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ProtectionRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveProtectionRule: "microsoft.graph.driveProtectionRule", entity, base super::ProtectionRuleBase;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    drive_expression: "driveExpression",
    error: "error",
    id: "id" key required,
    is_auto_apply_enabled: "isAutoApplyEnabled",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { DriveProtectionRule: super::ProtectionRuleBase, super::Entity }
