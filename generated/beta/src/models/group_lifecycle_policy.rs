// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupLifecyclePolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupLifecyclePolicyCollection`], for example `graph.group_lifecycle_policies()`.
///
/// Operations: `add_group`, `remove_group`, `renew_group`.
///
/// [`GroupLifecyclePolicyCollection`]: crate::requests::group_lifecycle_policy::GroupLifecyclePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy?view=graph-rest-beta
pub struct GroupLifecyclePolicy {
    /// `alternateNotificationEmails`.
    pub alternate_notification_emails: mg::Field<String>,
    /// `groupLifetimeInDays`.
    pub group_lifetime_in_days: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedGroupTypes`.
    pub managed_group_types: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupLifecyclePolicy: "microsoft.graph.groupLifecyclePolicy", entity, base super::Entity;
    alternate_notification_emails: "alternateNotificationEmails",
    group_lifetime_in_days: "groupLifetimeInDays",
    id: "id" key required,
    managed_group_types: "managedGroupTypes",
}

mg::derived_from! { GroupLifecyclePolicy: super::Entity }
