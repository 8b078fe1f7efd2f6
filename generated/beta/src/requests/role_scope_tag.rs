// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoleScopeTag`](models::RoleScopeTag): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().role_scope_tags().id(id)`.
#[derive(Clone, Debug)]
pub struct RoleScopeTagResource(mg::One<models::RoleScopeTag>);

mg::builder! { RoleScopeTagResource: mg::One<models::RoleScopeTag> }

impl RoleScopeTagResource {
    /// `…/assignments`: many [`RoleScopeTagAutoAssignment`](models::RoleScopeTagAutoAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::role_scope_tag_auto_assignment::RoleScopeTagAutoAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns 200 with a page of
    /// [`RoleScopeTagAutoAssignment`](models::RoleScopeTagAutoAssignment).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::RoleScopeTagAutoAssignment>> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`RoleScopeTag`](models::RoleScopeTag): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_management().role_scope_tags()`.
#[derive(Clone, Debug)]
pub struct RoleScopeTagCollection(mg::Many<models::RoleScopeTag, RoleScopeTagResource>);

mg::builder! { RoleScopeTagCollection: mg::Many<models::RoleScopeTag, RoleScopeTagResource> }

impl RoleScopeTagCollection {
    /// `POST …/getRoleScopeTagsById`.
    ///
    /// Returns 200 with a page of [`RoleScopeTag`](models::RoleScopeTag).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta
    #[inline]
    pub fn get_role_scope_tags_by_id(
        &self,
        parameters: GetRoleScopeTagsById,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        self.raw().action_with("getRoleScopeTagsById", &parameters)
    }

    /// `GET …/hasCustomRoleScopeTag`.
    ///
    /// Returns 200 with `bool`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta
    #[inline]
    pub fn has_custom_role_scope_tag(&self) -> mg::Request<bool> {
        self.raw().function("hasCustomRoleScopeTag")
    }
}

/// Parameters of [`RoleScopeTagResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::RoleScopeTagAutoAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`RoleScopeTagCollection::get_role_scope_tags_by_id`].
pub struct GetRoleScopeTagsById {
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRoleScopeTagsById: "microsoft.graph.getRoleScopeTagsById", parameters;
    role_scope_tag_ids: "roleScopeTagIds",
}
