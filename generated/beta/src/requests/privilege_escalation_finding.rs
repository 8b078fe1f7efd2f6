// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegeEscalationFinding`, by its URL.
    PrivilegeEscalationFindingResource(mg::One<models::PrivilegeEscalationFinding>)
}

impl PrivilegeEscalationFindingResource {
    /// `…/identity`: `authorizationSystemIdentity`
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::to(self, "identity")
    }

    /// `…/privilegeEscalationDetails`: many `privilegeEscalation`
    #[inline]
    pub fn privilege_escalation_details(
        &self,
    ) -> requests::privilege_escalation::PrivilegeEscalationCollection {
        mg::to(self, "privilegeEscalationDetails")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`
    #[inline]
    pub fn as_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`
    #[inline]
    pub fn as_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingResource {
        mg::to(self, "microsoft.graph.privilegeEscalationUserFinding")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.privilegeEscalationFinding`, by its URL.
    PrivilegeEscalationFindingCollection(mg::Many<models::PrivilegeEscalationFinding, PrivilegeEscalationFindingResource>)
}

impl PrivilegeEscalationFindingCollection {
    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`
    #[inline]
    pub fn as_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`
    #[inline]
    pub fn as_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`
    #[inline]
    pub fn as_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingCollection {
        mg::to(self, "microsoft.graph.privilegeEscalationUserFinding")
    }
}
