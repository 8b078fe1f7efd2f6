// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupAnalytics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`GroupAnalyticsCollection`](crate::requests::group_analytics::GroupAnalyticsCollection), for
/// example `graph.reports().identity_analytics().groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/groupanalytics?view=graph-rest-beta
pub struct GroupAnalytics {
    /// `assignedRoleCount`.
    pub assigned_role_count: mg::Field<i64>,
    /// `calculatedDateTime`. Never null.
    pub calculated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `directGroupMemberCount`.
    pub direct_group_member_count: mg::Field<i64>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `dynamicMembershipType`.
    pub dynamic_membership_type: mg::Field<String>,
    /// `groupExpirationDateTime`.
    pub group_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupType`. Never null.
    pub group_type: mg::Field<mg::Open<super::GroupTypeEnum>>,
    /// `guestOwnerCount`.
    pub guest_owner_count: mg::Field<i64>,
    /// `guestTransitiveUserCount`.
    pub guest_transitive_user_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCloudDistributionListGroup`. Never null.
    pub is_cloud_distribution_list_group: mg::Field<bool>,
    /// `isCloudM365Group`. Never null.
    pub is_cloud_m365_group: mg::Field<bool>,
    /// `isCloudMailEnabledSecurityGroup`. Never null.
    pub is_cloud_mail_enabled_security_group: mg::Field<bool>,
    /// `isCloudSecurityGroup`. Never null.
    pub is_cloud_security_group: mg::Field<bool>,
    /// `isDynamicGroup`. Never null.
    pub is_dynamic_group: mg::Field<bool>,
    /// `isOnPremiseDistributionListGroup`. Never null.
    pub is_on_premise_distribution_list_group: mg::Field<bool>,
    /// `isOnPremiseMailEnabledSecurityGroup`. Never null.
    pub is_on_premise_mail_enabled_security_group: mg::Field<bool>,
    /// `isOnPremiseSecurityGroup`. Never null.
    pub is_on_premise_security_group: mg::Field<bool>,
    /// `isValidGroup`. Never null.
    pub is_valid_group: mg::Field<bool>,
    /// `lastRestorationDateTime`.
    pub last_restoration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `memberOwnerCount`.
    pub member_owner_count: mg::Field<i64>,
    /// `memberTransitiveUserCount`.
    pub member_transitive_user_count: mg::Field<i64>,
    /// `membershipRuleContainsCount`.
    pub membership_rule_contains_count: mg::Field<i64>,
    /// `membershipRuleExpressionCount`.
    pub membership_rule_expression_count: mg::Field<i64>,
    /// `membershipRuleMatchCount`.
    pub membership_rule_match_count: mg::Field<i64>,
    /// `membershipRuleMemberOfCount`.
    pub membership_rule_member_of_count: mg::Field<i64>,
    /// `membershipRuleProcessingState`.
    pub membership_rule_processing_state: mg::Field<String>,
    /// `preferredDataLocation`.
    pub preferred_data_location: mg::Field<String>,
    /// `sensitivityLabelCount`.
    pub sensitivity_label_count: mg::Field<i64>,
    /// `servicePrincipalOwnerCount`.
    pub service_principal_owner_count: mg::Field<i64>,
    /// `softDeletionDateTime`.
    pub soft_deletion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `transitiveServicePrincipalCount`.
    pub transitive_service_principal_count: mg::Field<i64>,
    /// `transitiveUserCount`.
    pub transitive_user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupAnalytics: "microsoft.graph.groupAnalytics", entity, base super::Entity;
    assigned_role_count: "assignedRoleCount",
    calculated_date_time: "calculatedDateTime" required,
    created_date_time: "createdDateTime",
    direct_group_member_count: "directGroupMemberCount",
    display_name: "displayName",
    dynamic_membership_type: "dynamicMembershipType",
    group_expiration_date_time: "groupExpirationDateTime",
    group_type: "groupType" required,
    guest_owner_count: "guestOwnerCount",
    guest_transitive_user_count: "guestTransitiveUserCount",
    id: "id" key required,
    is_cloud_distribution_list_group: "isCloudDistributionListGroup" required,
    is_cloud_m365_group: "isCloudM365Group" required,
    is_cloud_mail_enabled_security_group: "isCloudMailEnabledSecurityGroup" required,
    is_cloud_security_group: "isCloudSecurityGroup" required,
    is_dynamic_group: "isDynamicGroup" required,
    is_on_premise_distribution_list_group: "isOnPremiseDistributionListGroup" required,
    is_on_premise_mail_enabled_security_group: "isOnPremiseMailEnabledSecurityGroup" required,
    is_on_premise_security_group: "isOnPremiseSecurityGroup" required,
    is_valid_group: "isValidGroup" required,
    last_restoration_date_time: "lastRestorationDateTime",
    member_owner_count: "memberOwnerCount",
    member_transitive_user_count: "memberTransitiveUserCount",
    membership_rule_contains_count: "membershipRuleContainsCount",
    membership_rule_expression_count: "membershipRuleExpressionCount",
    membership_rule_match_count: "membershipRuleMatchCount",
    membership_rule_member_of_count: "membershipRuleMemberOfCount",
    membership_rule_processing_state: "membershipRuleProcessingState",
    preferred_data_location: "preferredDataLocation",
    sensitivity_label_count: "sensitivityLabelCount",
    service_principal_owner_count: "servicePrincipalOwnerCount",
    soft_deletion_date_time: "softDeletionDateTime",
    tenant_id: "tenantId" required,
    transitive_service_principal_count: "transitiveServicePrincipalCount",
    transitive_user_count: "transitiveUserCount",
}

mg::derived_from! { GroupAnalytics: super::Entity }
