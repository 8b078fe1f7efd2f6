// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.authorizationPolicy`][reference], derived from
/// [`PolicyBase`](super::PolicyBase).
///
/// Requests: [`AuthorizationPolicyCollection`], for example
/// `graph.directory_objects().cast_to_authorization_policy()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`AuthorizationPolicyCollection`]: crate::requests::authorization_policy::AuthorizationPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationpolicy?view=graph-rest-beta
pub struct AuthorizationPolicy {
    /// `allowEmailVerifiedUsersToJoinOrganization`. Never null.
    pub allow_email_verified_users_to_join_organization: mg::Field<bool>,
    /// `allowInvitesFrom`.
    pub allow_invites_from: mg::Field<mg::Open<super::AllowInvitesFrom>>,
    /// `allowUserConsentForRiskyApps`.
    pub allow_user_consent_for_risky_apps: mg::Field<bool>,
    /// `allowedToSignUpEmailBasedSubscriptions`. Never null.
    pub allowed_to_sign_up_email_based_subscriptions: mg::Field<bool>,
    /// `allowedToUseSSPR`. Never null.
    pub allowed_to_use_sspr: mg::Field<bool>,
    /// `blockMsolPowerShell`.
    pub block_msol_power_shell: mg::Field<bool>,
    /// `defaultUserRolePermissions`. Never null.
    pub default_user_role_permissions: mg::Field<
        mg::Boxed<super::DefaultUserRolePermissions>,
    >,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `enabledPreviewFeatures`.
    pub enabled_preview_features: mg::Field<Vec<String>>,
    /// `guestUserRoleId`.
    pub guest_user_role_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionGrantPolicyIdsAssignedToDefaultUserRole`.
    pub permission_grant_policy_ids_assigned_to_default_user_role: mg::Field<
        Vec<String>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationPolicy: "microsoft.graph.authorizationPolicy", entity open, base super::PolicyBase;
    allow_email_verified_users_to_join_organization: "allowEmailVerifiedUsersToJoinOrganization" required,
    allow_invites_from: "allowInvitesFrom",
    allow_user_consent_for_risky_apps: "allowUserConsentForRiskyApps",
    allowed_to_sign_up_email_based_subscriptions: "allowedToSignUpEmailBasedSubscriptions" required,
    allowed_to_use_sspr: "allowedToUseSSPR" required,
    block_msol_power_shell: "blockMsolPowerShell",
    default_user_role_permissions: "defaultUserRolePermissions" required,
    deleted_date_time: "deletedDateTime",
    description: "description" required,
    display_name: "displayName" required,
    enabled_preview_features: "enabledPreviewFeatures",
    guest_user_role_id: "guestUserRoleId",
    id: "id" key required,
    permission_grant_policy_ids_assigned_to_default_user_role: "permissionGrantPolicyIdsAssignedToDefaultUserRole",
}

mg::derived_from! { AuthorizationPolicy: super::PolicyBase, super::DirectoryObject, super::Entity }

impl AuthorizationPolicy {
    /// `defaultUserRoleOverrides`: many
    /// [`DefaultUserRoleOverride`](super::DefaultUserRoleOverride).
    pub const DEFAULT_USER_ROLE_OVERRIDES: mg::Nav<
        AuthorizationPolicy,
        Vec<super::DefaultUserRoleOverride>,
    > = mg::Nav::new("defaultUserRoleOverrides");
}
