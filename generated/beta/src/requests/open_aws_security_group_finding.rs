// @generated
use crate::{mg, models, requests};

/// Requests on one [`OpenAwsSecurityGroupFinding`](models::OpenAwsSecurityGroupFinding): `get`,
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
///     .cast_to_open_aws_security_group_finding()
/// ```
#[derive(Clone, Debug)]
pub struct OpenAwsSecurityGroupFindingResource(
    mg::One<models::OpenAwsSecurityGroupFinding>,
);

mg::builder! { OpenAwsSecurityGroupFindingResource: mg::One<models::OpenAwsSecurityGroupFinding> }

impl OpenAwsSecurityGroupFindingResource {
    /// `…/assignedComputeInstancesDetails`: many
    /// [`AssignedComputeInstanceDetails`](models::AssignedComputeInstanceDetails).
    ///
    /// Not available here: `get` and `list`.
    #[inline]
    pub fn assigned_compute_instances_details(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::assigned_compute_instance_details::AssignedComputeInstanceDetailsCollection,
        (mg::capabilities::NoGet, mg::capabilities::NoList),
    > {
        mg::navigate(self, "assignedComputeInstancesDetails")
    }

    /// `…/securityGroup`:
    /// [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource).
    #[inline]
    pub fn security_group(
        &self,
    ) -> requests::aws_authorization_system_resource::AwsAuthorizationSystemResourceResource {
        mg::navigate(self, "securityGroup")
    }
}

/// Requests on a collection of
/// [`OpenAwsSecurityGroupFinding`](models::OpenAwsSecurityGroupFinding): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_open_aws_security_group_finding()
/// ```
pub type OpenAwsSecurityGroupFindingCollection = mg::Many<
    models::OpenAwsSecurityGroupFinding,
    OpenAwsSecurityGroupFindingResource,
>;
