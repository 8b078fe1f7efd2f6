// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ownerlessGroupPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OwnerlessGroupPolicyResource`], for example
/// `graph.policies().ownerless_group_policy()`.
///
/// [`OwnerlessGroupPolicyResource`]: crate::requests::ownerless_group_policy::OwnerlessGroupPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/ownerlessgrouppolicy?view=graph-rest-beta
pub struct OwnerlessGroupPolicy {
    /// `emailInfo`. Never null.
    pub email_info: mg::Field<mg::Boxed<super::EmailDetails>>,
    /// `enabledGroupIds`.
    pub enabled_group_ids: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `maxMembersToNotify`. Never null.
    pub max_members_to_notify: mg::Field<i64>,
    /// `notificationDurationInWeeks`. Never null.
    pub notification_duration_in_weeks: mg::Field<i64>,
    /// `policyWebUrl`.
    pub policy_web_url: mg::Field<String>,
    /// `targetOwners`. Never null.
    pub target_owners: mg::Field<mg::Boxed<super::TargetOwners>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OwnerlessGroupPolicy: "microsoft.graph.ownerlessGroupPolicy", entity, base super::Entity;
    email_info: "emailInfo" required,
    enabled_group_ids: "enabledGroupIds" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    max_members_to_notify: "maxMembersToNotify" required,
    notification_duration_in_weeks: "notificationDurationInWeeks" required,
    policy_web_url: "policyWebUrl",
    target_owners: "targetOwners" required,
}

mg::derived_from! { OwnerlessGroupPolicy: super::Entity }
