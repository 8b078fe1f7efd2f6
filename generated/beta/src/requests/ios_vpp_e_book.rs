// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosVppEBook`, by its URL.
pub type IosVppEBookResource = mg::One<
    models::IosVppEBook,
    requests::managed_e_book::ManagedEBookResource,
>;

/// A collection of `microsoft.graph.iosVppEBook`, by its URL.
pub type IosVppEBookCollection = mg::Many<models::IosVppEBook, IosVppEBookResource>;
