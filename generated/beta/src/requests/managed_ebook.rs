// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedEBook`](models::ManagedEBook): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_app_management().managed_ebooks().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedEBookResource(mg::One<models::ManagedEBook>);

mg::builder! { ManagedEBookResource: mg::One<models::ManagedEBook> }

impl ManagedEBookResource {
    /// `…/assignments`: many [`ManagedEBookAssignment`](models::ManagedEBookAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::managed_ebook_assignment::ManagedEBookAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/categories`: many [`ManagedEBookCategory`](models::ManagedEBookCategory).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::managed_ebook_category::ManagedEBookCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/deviceStates`: many [`DeviceInstallState`](models::DeviceInstallState).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_install_state::DeviceInstallStateCollection {
        mg::navigate(self, "deviceStates")
    }

    /// `…/installSummary`: [`EBookInstallSummary`](models::EBookInstallSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn install_summary(
        &self,
    ) -> requests::ebook_install_summary::EBookInstallSummaryResource {
        mg::navigate(self, "installSummary")
    }

    /// `…/userStateSummary`: many [`UserInstallStateSummary`](models::UserInstallStateSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn user_state_summary(
        &self,
    ) -> requests::user_install_state_summary::UserInstallStateSummaryCollection {
        mg::navigate(self, "userStateSummary")
    }

    /// `…/microsoft.graph.iosVppEBook`: cast to [`IosVppEBook`](models::IosVppEBook).
    #[doc(alias = "microsoft.graph.iosVppEBook")]
    #[inline]
    pub fn cast_to_ios_vpp_ebook(&self) -> requests::ios_vpp_ebook::IosVppEBookResource {
        mg::navigate(self, "microsoft.graph.iosVppEBook")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`ManagedEBook`](models::ManagedEBook): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().managed_ebooks()`.
#[derive(Clone, Debug)]
pub struct ManagedEBookCollection(mg::Many<models::ManagedEBook, ManagedEBookResource>);

mg::builder! { ManagedEBookCollection: mg::Many<models::ManagedEBook, ManagedEBookResource> }

impl ManagedEBookCollection {
    /// `…/microsoft.graph.iosVppEBook`: the members that are [`IosVppEBook`](models::IosVppEBook).
    #[doc(alias = "microsoft.graph.iosVppEBook")]
    #[inline]
    pub fn cast_to_ios_vpp_ebook(
        &self,
    ) -> requests::ios_vpp_ebook::IosVppEBookCollection {
        mg::navigate(self, "microsoft.graph.iosVppEBook")
    }
}

/// Parameters of [`ManagedEBookResource::assign`].
pub struct Assign {
    /// `managedEBookAssignments`.
    pub managed_ebook_assignments: mg::Field<Vec<models::ManagedEBookAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    managed_ebook_assignments: "managedEBookAssignments",
}
