// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsExternalSystemAccessFinding`](models::AwsExternalSystemAccessFinding):
/// `get`, `update`, `delete`, and the methods below.
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
///     .cast_to_aws_external_system_access_finding()
/// ```
#[derive(Clone, Debug)]
pub struct AwsExternalSystemAccessFindingResource(
    mg::One<models::AwsExternalSystemAccessFinding>,
);

mg::builder! { AwsExternalSystemAccessFindingResource: mg::One<models::AwsExternalSystemAccessFinding> }

impl AwsExternalSystemAccessFindingResource {
    /// `…/affectedSystem`: [`AuthorizationSystem`](models::AuthorizationSystem).
    #[inline]
    pub fn affected_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::navigate(self, "affectedSystem")
    }
}

/// Requests on a collection of
/// [`AwsExternalSystemAccessFinding`](models::AwsExternalSystemAccessFinding): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_external_system_access_finding()
/// ```
pub type AwsExternalSystemAccessFindingCollection = mg::Many<
    models::AwsExternalSystemAccessFinding,
    AwsExternalSystemAccessFindingResource,
>;
