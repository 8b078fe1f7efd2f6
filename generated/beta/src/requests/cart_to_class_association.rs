// @generated
use crate::{mg, models};

/// Requests on one [`CartToClassAssociation`](models::CartToClassAssociation): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().cart_to_class_associations().id(id)`.
pub type CartToClassAssociationResource = mg::One<models::CartToClassAssociation>;

/// Requests on a collection of [`CartToClassAssociation`](models::CartToClassAssociation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().cart_to_class_associations()`.
pub type CartToClassAssociationCollection = mg::Many<
    models::CartToClassAssociation,
    CartToClassAssociationResource,
>;
