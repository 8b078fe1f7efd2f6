// @generated
use crate::mg;

/// Entity type [`microsoft.graph.solutionsRoot`][reference].
///
/// Requests: [`SolutionsRootResource`](crate::requests::solutions_root::SolutionsRootResource), for
/// example `graph.solutions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/solutionsroot?view=graph-rest-beta
pub struct SolutionsRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SolutionsRoot: "microsoft.graph.solutionsRoot", entity;
}

impl SolutionsRoot {
    /// `approval`: [`ApprovalSolution`](super::ApprovalSolution).
    pub const APPROVAL: mg::Nav<SolutionsRoot, super::ApprovalSolution> = mg::Nav::new(
        "approval",
    );
    /// `backupRestore`: [`BackupRestoreRoot`](super::BackupRestoreRoot).
    pub const BACKUP_RESTORE: mg::Nav<SolutionsRoot, super::BackupRestoreRoot> = mg::Nav::new(
        "backupRestore",
    );
    /// `bookingBusinesses`: many [`BookingBusiness`](super::BookingBusiness).
    pub const BOOKING_BUSINESSES: mg::Nav<SolutionsRoot, Vec<super::BookingBusiness>> = mg::Nav::new(
        "bookingBusinesses",
    );
    /// `bookingCurrencies`: many [`BookingCurrency`](super::BookingCurrency).
    pub const BOOKING_CURRENCIES: mg::Nav<SolutionsRoot, Vec<super::BookingCurrency>> = mg::Nav::new(
        "bookingCurrencies",
    );
    /// `businessScenarios`: many [`BusinessScenario`](super::BusinessScenario).
    pub const BUSINESS_SCENARIOS: mg::Nav<SolutionsRoot, Vec<super::BusinessScenario>> = mg::Nav::new(
        "businessScenarios",
    );
    /// `migrations`: [`MigrationsRoot`](super::MigrationsRoot).
    pub const MIGRATIONS: mg::Nav<SolutionsRoot, super::MigrationsRoot> = mg::Nav::new(
        "migrations",
    );
    /// `sharePoint`: [`SharePointRoot`](super::SharePointRoot).
    pub const SHARE_POINT: mg::Nav<SolutionsRoot, super::SharePointRoot> = mg::Nav::new(
        "sharePoint",
    );
    /// `virtualEvents`: [`VirtualEventsRoot`](super::VirtualEventsRoot).
    pub const VIRTUAL_EVENTS: mg::Nav<SolutionsRoot, super::VirtualEventsRoot> = mg::Nav::new(
        "virtualEvents",
    );
}
