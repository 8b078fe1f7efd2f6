// @generated
use crate::{mg, models, requests};

/// Requests on one [`SolutionsRoot`](models::SolutionsRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions()`.
#[derive(Clone, Debug)]
pub struct SolutionsRootResource(mg::One<models::SolutionsRoot>);

mg::builder! { SolutionsRootResource: mg::One<models::SolutionsRoot> }

impl SolutionsRootResource {
    /// `…/approval`: [`ApprovalSolution`](models::ApprovalSolution).
    ///
    /// Least privileged permission to read: `ApprovalSolution.Read` (delegated).
    #[inline]
    pub fn approval(&self) -> requests::approval_solution::ApprovalSolutionResource {
        mg::navigate(self, "approval")
    }

    /// `…/backupRestore`: [`BackupRestoreRoot`](models::BackupRestoreRoot).
    #[inline]
    pub fn backup_restore(
        &self,
    ) -> requests::backup_restore_root::BackupRestoreRootResource {
        mg::navigate(self, "backupRestore")
    }

    /// `…/bookingBusinesses`: many [`BookingBusiness`](models::BookingBusiness).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated, application).
    #[inline]
    pub fn booking_businesses(
        &self,
    ) -> requests::booking_business::BookingBusinessCollection {
        mg::navigate(self, "bookingBusinesses")
    }

    /// `…/bookingCurrencies`: many [`BookingCurrency`](models::BookingCurrency).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated).
    #[inline]
    pub fn booking_currencies(
        &self,
    ) -> requests::booking_currency::BookingCurrencyCollection {
        mg::navigate(self, "bookingCurrencies")
    }

    /// `…/businessScenarios`: many [`BusinessScenario`](models::BusinessScenario).
    ///
    /// Least privileged permission to read: `BusinessScenarioConfig.Read.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn business_scenarios(
        &self,
    ) -> requests::business_scenario::BusinessScenarioCollection {
        mg::navigate(self, "businessScenarios")
    }

    /// `…/migrations`: [`MigrationsRoot`](models::MigrationsRoot).
    #[inline]
    pub fn migrations(&self) -> requests::migrations_root::MigrationsRootResource {
        mg::navigate(self, "migrations")
    }

    /// `…/sharePoint`: [`SharePointRoot`](models::SharePointRoot).
    #[inline]
    pub fn share_point(&self) -> requests::share_point_root::SharePointRootResource {
        mg::navigate(self, "sharePoint")
    }

    /// `…/virtualEvents`: [`VirtualEventsRoot`](models::VirtualEventsRoot).
    #[inline]
    pub fn virtual_events(
        &self,
    ) -> requests::virtual_events_root::VirtualEventsRootResource {
        mg::navigate(self, "virtualEvents")
    }
}
