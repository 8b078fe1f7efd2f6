// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.solutionsRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/solutionsroot?view=graph-rest-beta>
    SolutionsRoot "microsoft.graph.solutionsRoot" "entity";
}

impl SolutionsRoot {
    /// `approval`: `approvalSolution`, contained
    pub const APPROVAL: mg::Nav<SolutionsRoot, super::ApprovalSolution> = mg::Nav::new(
        "approval",
    );
    /// `backupRestore`: `backupRestoreRoot`, contained
    pub const BACKUP_RESTORE: mg::Nav<SolutionsRoot, super::BackupRestoreRoot> = mg::Nav::new(
        "backupRestore",
    );
    /// `bookingBusinesses`: many `bookingBusiness`, contained
    pub const BOOKING_BUSINESSES: mg::Nav<SolutionsRoot, Vec<super::BookingBusiness>> = mg::Nav::new(
        "bookingBusinesses",
    );
    /// `bookingCurrencies`: many `bookingCurrency`, contained
    pub const BOOKING_CURRENCIES: mg::Nav<SolutionsRoot, Vec<super::BookingCurrency>> = mg::Nav::new(
        "bookingCurrencies",
    );
    /// `businessScenarios`: many `businessScenario`, contained
    pub const BUSINESS_SCENARIOS: mg::Nav<SolutionsRoot, Vec<super::BusinessScenario>> = mg::Nav::new(
        "businessScenarios",
    );
    /// `migrations`: `migrationsRoot`, contained
    pub const MIGRATIONS: mg::Nav<SolutionsRoot, super::MigrationsRoot> = mg::Nav::new(
        "migrations",
    );
    /// `sharePoint`: `sharePointRoot`, contained
    pub const SHARE_POINT: mg::Nav<SolutionsRoot, super::SharePointRoot> = mg::Nav::new(
        "sharePoint",
    );
    /// `virtualEvents`: `virtualEventsRoot`, contained
    pub const VIRTUAL_EVENTS: mg::Nav<SolutionsRoot, super::VirtualEventsRoot> = mg::Nav::new(
        "virtualEvents",
    );
}
