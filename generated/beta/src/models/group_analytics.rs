// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupAnalytics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/groupanalytics?view=graph-rest-beta>
    GroupAnalytics "microsoft.graph.groupAnalytics" "entity" : super::Entity;
    /// `assignedRoleCount`: Int64
    assigned_role_count "assignedRoleCount": i64,
    /// `calculatedDateTime`: DateTimeOffset, not null
    calculated_date_time "calculatedDateTime" "r": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `directGroupMemberCount`: Int64
    direct_group_member_count "directGroupMemberCount": i64,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dynamicMembershipType`: String
    dynamic_membership_type "dynamicMembershipType": String,
    /// `groupExpirationDateTime`: DateTimeOffset
    group_expiration_date_time "groupExpirationDateTime": mg::DateTimeOffset,
    /// `groupType`: groupTypeEnum, not null
    group_type "groupType" "r": mg::Open<super::GroupTypeEnum>,
    /// `guestOwnerCount`: Int64
    guest_owner_count "guestOwnerCount": i64,
    /// `guestTransitiveUserCount`: Int64
    guest_transitive_user_count "guestTransitiveUserCount": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCloudDistributionListGroup`: Boolean, not null
    is_cloud_distribution_list_group "isCloudDistributionListGroup" "r": bool,
    /// `isCloudM365Group`: Boolean, not null
    is_cloud_m365_group "isCloudM365Group" "r": bool,
    /// `isCloudMailEnabledSecurityGroup`: Boolean, not null
    is_cloud_mail_enabled_security_group "isCloudMailEnabledSecurityGroup" "r": bool,
    /// `isCloudSecurityGroup`: Boolean, not null
    is_cloud_security_group "isCloudSecurityGroup" "r": bool,
    /// `isDynamicGroup`: Boolean, not null
    is_dynamic_group "isDynamicGroup" "r": bool,
    /// `isOnPremiseDistributionListGroup`: Boolean, not null
    is_on_premise_distribution_list_group "isOnPremiseDistributionListGroup" "r": bool,
    /// `isOnPremiseMailEnabledSecurityGroup`: Boolean, not null
    is_on_premise_mail_enabled_security_group "isOnPremiseMailEnabledSecurityGroup" "r": bool,
    /// `isOnPremiseSecurityGroup`: Boolean, not null
    is_on_premise_security_group "isOnPremiseSecurityGroup" "r": bool,
    /// `isValidGroup`: Boolean, not null
    is_valid_group "isValidGroup" "r": bool,
    /// `lastRestorationDateTime`: DateTimeOffset
    last_restoration_date_time "lastRestorationDateTime": mg::DateTimeOffset,
    /// `memberOwnerCount`: Int64
    member_owner_count "memberOwnerCount": i64,
    /// `memberTransitiveUserCount`: Int64
    member_transitive_user_count "memberTransitiveUserCount": i64,
    /// `membershipRuleContainsCount`: Int64
    membership_rule_contains_count "membershipRuleContainsCount": i64,
    /// `membershipRuleExpressionCount`: Int64
    membership_rule_expression_count "membershipRuleExpressionCount": i64,
    /// `membershipRuleMatchCount`: Int64
    membership_rule_match_count "membershipRuleMatchCount": i64,
    /// `membershipRuleMemberOfCount`: Int64
    membership_rule_member_of_count "membershipRuleMemberOfCount": i64,
    /// `membershipRuleProcessingState`: String
    membership_rule_processing_state "membershipRuleProcessingState": String,
    /// `preferredDataLocation`: String
    preferred_data_location "preferredDataLocation": String,
    /// `sensitivityLabelCount`: Int64
    sensitivity_label_count "sensitivityLabelCount": i64,
    /// `servicePrincipalOwnerCount`: Int64
    service_principal_owner_count "servicePrincipalOwnerCount": i64,
    /// `softDeletionDateTime`: DateTimeOffset
    soft_deletion_date_time "softDeletionDateTime": mg::DateTimeOffset,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `transitiveServicePrincipalCount`: Int64
    transitive_service_principal_count "transitiveServicePrincipalCount": i64,
    /// `transitiveUserCount`: Int64
    transitive_user_count "transitiveUserCount": i64,
}

mg::derived_from! { GroupAnalytics: super::Entity }
