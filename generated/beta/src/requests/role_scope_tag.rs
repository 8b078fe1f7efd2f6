// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleScopeTag`, by its URL.
    ///
    /// For example `/deviceManagement/roleScopeTags/{roleScopeTag-id}`.
    RoleScopeTagResource(mg::One<models::RoleScopeTag>)
}

impl RoleScopeTagResource {
    /// `…/assignments`: many `roleScopeTagAutoAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::role_scope_tag_auto_assignment::RoleScopeTagAutoAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::RoleScopeTagAutoAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roleScopeTag`, by its URL.
    ///
    /// For example `/deviceManagement/roleScopeTags`.
    RoleScopeTagCollection(mg::Many<models::RoleScopeTag, RoleScopeTagResource>)
}

impl RoleScopeTagCollection {
    /// `POST …/getRoleScopeTagsById`
    #[inline]
    pub fn get_role_scope_tags_by_id(
        &self,
        parameters: GetRoleScopeTagsById,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        mg::Path::action_with(self, "getRoleScopeTagsById", &parameters)
    }

    /// `GET …/hasCustomRoleScopeTag`
    #[inline]
    pub fn has_custom_role_scope_tag(&self) -> mg::Request<bool> {
        mg::Path::function(self, "hasCustomRoleScopeTag")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(roleScopeTagAutoAssignment)
    assignments "assignments": Vec<models::RoleScopeTagAutoAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRoleScopeTagsById`.
    GetRoleScopeTagsById "microsoft.graph.getRoleScopeTagsById" "parameters";
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}
