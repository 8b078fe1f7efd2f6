// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegeEscalation`](models::PrivilegeEscalation): `get`, `update`, `delete`,
/// and the methods below.
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
///     .cast_to_privilege_escalation_aws_resource_finding()
///     .privilege_escalation_details()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct PrivilegeEscalationResource(mg::One<models::PrivilegeEscalation>);

mg::builder! { PrivilegeEscalationResource: mg::One<models::PrivilegeEscalation> }

impl PrivilegeEscalationResource {
    /// `…/actions`: many [`AuthorizationSystemTypeAction`](models::AuthorizationSystemTypeAction).
    ///
    /// Not available here: `get` and `list`.
    #[inline]
    pub fn actions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::authorization_system_type_action::AuthorizationSystemTypeActionCollection,
        (mg::capabilities::NoGet, mg::capabilities::NoList),
    > {
        mg::navigate(self, "actions")
    }

    /// `…/resources`: many [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    ///
    /// Not available here: `get` and `list`.
    #[inline]
    pub fn resources(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::authorization_system_resource::AuthorizationSystemResourceCollection,
        (mg::capabilities::NoGet, mg::capabilities::NoList),
    > {
        mg::navigate(self, "resources")
    }
}

/// Requests on a collection of [`PrivilegeEscalation`](models::PrivilegeEscalation): `list`,
/// `create`, `count`, `id` for one of them.
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
///     .cast_to_privilege_escalation_aws_resource_finding()
///     .privilege_escalation_details()
/// ```
pub type PrivilegeEscalationCollection = mg::Many<
    models::PrivilegeEscalation,
    PrivilegeEscalationResource,
>;
