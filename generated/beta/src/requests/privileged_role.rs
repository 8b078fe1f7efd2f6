// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedRole`, by its URL.
    ///
    /// For example `/privilegedRoles/{privilegedRole-id}`.
    PrivilegedRoleResource(mg::One<models::PrivilegedRole>)
}

impl PrivilegedRoleResource {
    /// `…/assignments`: many `privilegedRoleAssignment`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/settings`: `privilegedRoleSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    /// | `PUT` | **PrivilegedAccess.ReadWrite.AzureAD** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::privileged_role_settings::PrivilegedRoleSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/summary`: `privilegedRoleSummary`
    #[inline]
    pub fn summary(
        &self,
    ) -> requests::privileged_role_summary::PrivilegedRoleSummaryResource {
        mg::to(self, "summary")
    }

    /// `POST …/selfActivate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn self_activate(
        &self,
        parameters: SelfActivate,
    ) -> mg::Request<models::PrivilegedRoleAssignment> {
        mg::Path::action_with(self, "selfActivate", &parameters)
    }

    /// `POST …/selfDeactivate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn self_deactivate(&self) -> mg::Request<models::PrivilegedRoleAssignment> {
        mg::Path::action(self, "selfDeactivate")
    }
}

/// A collection of `microsoft.graph.privilegedRole`, by its URL.
///
/// For example `/privilegedRoles`.
pub type PrivilegedRoleCollection = mg::Many<
    models::PrivilegedRole,
    PrivilegedRoleResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.selfActivate`.
    SelfActivate "microsoft.graph.selfActivate" "parameters";
    /// `duration`: String
    duration "duration": String,
    /// `reason`: String
    reason "reason": String,
    /// `ticketNumber`: String
    ticket_number "ticketNumber": String,
    /// `ticketSystem`: String
    ticket_system "ticketSystem": String,
}
