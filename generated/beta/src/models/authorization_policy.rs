// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationPolicy`, an open entity type derived from `microsoft.graph.policyBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta>
    AuthorizationPolicy "microsoft.graph.authorizationPolicy" "entity open" : super::PolicyBase;
    /// `allowEmailVerifiedUsersToJoinOrganization`: Boolean, not null
    allow_email_verified_users_to_join_organization "allowEmailVerifiedUsersToJoinOrganization" "r": bool,
    /// `allowInvitesFrom`: allowInvitesFrom
    allow_invites_from "allowInvitesFrom": mg::Open<super::AllowInvitesFrom>,
    /// `allowUserConsentForRiskyApps`: Boolean
    allow_user_consent_for_risky_apps "allowUserConsentForRiskyApps": bool,
    /// `allowedToSignUpEmailBasedSubscriptions`: Boolean, not null
    allowed_to_sign_up_email_based_subscriptions "allowedToSignUpEmailBasedSubscriptions" "r": bool,
    /// `allowedToUseSSPR`: Boolean, not null
    allowed_to_use_sspr "allowedToUseSSPR" "r": bool,
    /// `blockMsolPowerShell`: Boolean
    block_msol_power_shell "blockMsolPowerShell": bool,
    /// `defaultUserRolePermissions`: defaultUserRolePermissions, not null
    default_user_role_permissions "defaultUserRolePermissions" "r": mg::Boxed<super::DefaultUserRolePermissions>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `enabledPreviewFeatures`: Collection(String)
    enabled_preview_features "enabledPreviewFeatures": Vec<String>,
    /// `guestUserRoleId`: Guid
    guest_user_role_id "guestUserRoleId": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionGrantPolicyIdsAssignedToDefaultUserRole`: Collection(String)
    permission_grant_policy_ids_assigned_to_default_user_role "permissionGrantPolicyIdsAssignedToDefaultUserRole": Vec<String>,
}

mg::derived_from! { AuthorizationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl AuthorizationPolicy {
    /// `defaultUserRoleOverrides`: many `defaultUserRoleOverride`, contained
    pub const DEFAULT_USER_ROLE_OVERRIDES: mg::Nav<
        AuthorizationPolicy,
        Vec<super::DefaultUserRoleOverride>,
    > = mg::Nav::new("defaultUserRoleOverrides");
}
