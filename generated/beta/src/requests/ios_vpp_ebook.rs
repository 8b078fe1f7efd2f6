// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosVppEBook`](models::IosVppEBook): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).cast_to_ios_vpp_ebook()`.
pub type IosVppEBookResource = mg::One<
    models::IosVppEBook,
    requests::managed_ebook::ManagedEBookResource,
>;

/// Requests on a collection of [`IosVppEBook`](models::IosVppEBook): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().managed_ebooks().cast_to_ios_vpp_ebook()`.
pub type IosVppEBookCollection = mg::Many<models::IosVppEBook, IosVppEBookResource>;
