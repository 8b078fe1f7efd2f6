// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAppPolicyDetails`, a complex type.
    AuthenticationAppPolicyDetails "microsoft.graph.authenticationAppPolicyDetails" "complex";
    /// `adminConfiguration`: authenticationAppAdminConfiguration
    admin_configuration "adminConfiguration": mg::Open<super::AuthenticationAppAdminConfiguration>,
    /// `authenticationEvaluation`: authenticationAppEvaluation
    authentication_evaluation "authenticationEvaluation": mg::Open<super::AuthenticationAppEvaluation>,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `status`: authenticationAppPolicyStatus
    status "status": mg::Open<super::AuthenticationAppPolicyStatus>,
}
