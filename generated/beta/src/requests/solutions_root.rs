// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.solutionsRoot`, by its URL.
    ///
    /// For example `/solutions`.
    SolutionsRootResource(mg::One<models::SolutionsRoot>)
}

impl SolutionsRootResource {
    /// `…/approval`: `approvalSolution`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    #[inline]
    pub fn approval(&self) -> requests::approval_solution::ApprovalSolutionResource {
        mg::to(self, "approval")
    }

    /// `…/backupRestore`: `backupRestoreRoot`
    #[inline]
    pub fn backup_restore(
        &self,
    ) -> requests::backup_restore_root::BackupRestoreRootResource {
        mg::to(self, "backupRestore")
    }

    /// `…/bookingBusinesses`: many `bookingBusiness`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **Bookings.Manage.All** | – |
    /// | `PATCH …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `DELETE …/{id}` | **Bookings.Manage.All** | – |
    #[inline]
    pub fn booking_businesses(
        &self,
    ) -> requests::booking_business::BookingBusinessCollection {
        mg::to(self, "bookingBusinesses")
    }

    /// `…/bookingCurrencies`: many `bookingCurrency`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    #[inline]
    pub fn booking_currencies(
        &self,
    ) -> requests::booking_currency::BookingCurrencyCollection {
        mg::to(self, "bookingCurrencies")
    }

    /// `…/businessScenarios`: many `businessScenario`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `GET …/{id}` | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.Read.All, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.Read.OwnedBy**, **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `POST` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `PATCH …/{id}` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    /// | `DELETE …/{id}` | **BusinessScenarioConfig.ReadWrite.OwnedBy**, BusinessScenarioConfig.ReadWrite.All | **BusinessScenarioConfig.ReadWrite.OwnedBy** |
    #[inline]
    pub fn business_scenarios(
        &self,
    ) -> requests::business_scenario::BusinessScenarioCollection {
        mg::to(self, "businessScenarios")
    }

    /// `…/migrations`: `migrationsRoot`
    #[inline]
    pub fn migrations(&self) -> requests::migrations_root::MigrationsRootResource {
        mg::to(self, "migrations")
    }

    /// `…/sharePoint`: `sharePointRoot`
    #[inline]
    pub fn share_point(&self) -> requests::share_point_root::SharePointRootResource {
        mg::to(self, "sharePoint")
    }

    /// `…/virtualEvents`: `virtualEventsRoot`
    #[inline]
    pub fn virtual_events(
        &self,
    ) -> requests::virtual_events_root::VirtualEventsRootResource {
        mg::to(self, "virtualEvents")
    }
}
