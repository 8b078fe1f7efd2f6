// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegeEscalationFinding`](models::PrivilegeEscalationFinding): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_privilege_escalation_finding()
/// ```
#[derive(Clone, Debug)]
pub struct PrivilegeEscalationFindingResource(
    mg::One<models::PrivilegeEscalationFinding>,
);

mg::builder! { PrivilegeEscalationFindingResource: mg::One<models::PrivilegeEscalationFinding> }

impl PrivilegeEscalationFindingResource {
    /// `…/identity`: [`AuthorizationSystemIdentity`](models::AuthorizationSystemIdentity).
    #[inline]
    pub fn identity(
        &self,
    ) -> requests::authorization_system_identity::AuthorizationSystemIdentityResource {
        mg::navigate(self, "identity")
    }

    /// `…/privilegeEscalationDetails`: many [`PrivilegeEscalation`](models::PrivilegeEscalation).
    ///
    /// Not available here: `get` and `list`.
    #[inline]
    pub fn privilege_escalation_details(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::privilege_escalation::PrivilegeEscalationCollection,
        (mg::capabilities::NoGet, mg::capabilities::NoList),
    > {
        mg::navigate(self, "privilegeEscalationDetails")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`: cast to
    /// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsResourceFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`: cast to
    /// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsRoleFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`: cast to
    /// [`PrivilegeEscalationGcpServiceAccountFinding`].
    ///
    /// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`: cast to
    /// [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationUserFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingResource {
        mg::navigate(self, "microsoft.graph.privilegeEscalationUserFinding")
    }
}

/// Requests on a collection of [`PrivilegeEscalationFinding`](models::PrivilegeEscalationFinding):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_privilege_escalation_finding()
/// ```
#[derive(Clone, Debug)]
pub struct PrivilegeEscalationFindingCollection(
    mg::Many<models::PrivilegeEscalationFinding, PrivilegeEscalationFindingResource>,
);

mg::builder! { PrivilegeEscalationFindingCollection: mg::Many<models::PrivilegeEscalationFinding, PrivilegeEscalationFindingResource> }

impl PrivilegeEscalationFindingCollection {
    /// `…/microsoft.graph.privilegeEscalationAwsResourceFinding`: the members that are
    /// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsResourceFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_resource_finding(
        &self,
    ) -> requests::privilege_escalation_aws_resource_finding::PrivilegeEscalationAwsResourceFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsResourceFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationAwsRoleFinding`: the members that are
    /// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationAwsRoleFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_aws_role_finding(
        &self,
    ) -> requests::privilege_escalation_aws_role_finding::PrivilegeEscalationAwsRoleFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationAwsRoleFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationGcpServiceAccountFinding`: the members that are
    /// [`PrivilegeEscalationGcpServiceAccountFinding`].
    ///
    /// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
    #[doc(alias = "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_gcp_service_account_finding(
        &self,
    ) -> requests::privilege_escalation_gcp_service_account_finding::PrivilegeEscalationGcpServiceAccountFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationGcpServiceAccountFinding")
    }

    /// `…/microsoft.graph.privilegeEscalationUserFinding`: the members that are
    /// [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding).
    #[doc(alias = "microsoft.graph.privilegeEscalationUserFinding")]
    #[inline]
    pub fn cast_to_privilege_escalation_user_finding(
        &self,
    ) -> requests::privilege_escalation_user_finding::PrivilegeEscalationUserFindingCollection {
        mg::navigate(self, "microsoft.graph.privilegeEscalationUserFinding")
    }
}
