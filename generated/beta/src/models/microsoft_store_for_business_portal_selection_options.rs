// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftStoreForBusinessPortalSelectionOptions {
    /// `none` (0)
    None,
    /// `companyPortal` (1)
    CompanyPortal,
    /// `privateStore` (2)
    PrivateStore,
}

mg::enumeration! {
    MicrosoftStoreForBusinessPortalSelectionOptions: "microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions", flags;
    None: "none" = 0,
    CompanyPortal: "companyPortal" = 1,
    PrivateStore: "privateStore" = 2,
}
