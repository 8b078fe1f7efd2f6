// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedEBook`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}`.
    ManagedEBookResource(mg::One<models::ManagedEBook>)
}

impl ManagedEBookResource {
    /// `…/assignments`: many `managedEBookAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::managed_e_book_assignment::ManagedEBookAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/categories`: many `managedEBookCategory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::managed_e_book_category::ManagedEBookCategoryCollection {
        mg::to(self, "categories")
    }

    /// `…/deviceStates`: many `deviceInstallState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_install_state::DeviceInstallStateCollection {
        mg::to(self, "deviceStates")
    }

    /// `…/installSummary`: `eBookInstallSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn install_summary(
        &self,
    ) -> requests::e_book_install_summary::EBookInstallSummaryResource {
        mg::to(self, "installSummary")
    }

    /// `…/userStateSummary`: many `userInstallStateSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn user_state_summary(
        &self,
    ) -> requests::user_install_state_summary::UserInstallStateSummaryCollection {
        mg::to(self, "userStateSummary")
    }

    /// `…/microsoft.graph.iosVppEBook`
    #[inline]
    pub fn as_ios_vpp_e_book(&self) -> requests::ios_vpp_e_book::IosVppEBookResource {
        mg::to(self, "microsoft.graph.iosVppEBook")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedEBook`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks`.
    ManagedEBookCollection(mg::Many<models::ManagedEBook, ManagedEBookResource>)
}

impl ManagedEBookCollection {
    /// `…/microsoft.graph.iosVppEBook`
    #[inline]
    pub fn as_ios_vpp_e_book(&self) -> requests::ios_vpp_e_book::IosVppEBookCollection {
        mg::to(self, "microsoft.graph.iosVppEBook")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `managedEBookAssignments`: Collection(managedEBookAssignment)
    managed_e_book_assignments "managedEBookAssignments": Vec<models::ManagedEBookAssignment>,
}
