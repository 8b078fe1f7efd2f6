// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driveProtectionRule`, an entity type derived from `microsoft.graph.protectionRuleBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/driveprotectionrule?view=graph-rest-beta>
    DriveProtectionRule "microsoft.graph.driveProtectionRule" "entity" : super::ProtectionRuleBase;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `driveExpression`: String
    drive_expression "driveExpression": String,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAutoApplyEnabled`: Boolean
    is_auto_apply_enabled "isAutoApplyEnabled": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: protectionRuleStatus
    status "status": mg::Open<super::ProtectionRuleStatus>,
}

mg::derived_from! { DriveProtectionRule: super::ProtectionRuleBase, super::Entity }
