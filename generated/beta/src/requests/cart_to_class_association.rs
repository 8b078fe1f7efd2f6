// @generated
use crate::{mg, models};

/// One `microsoft.graph.cartToClassAssociation`, by its URL.
///
/// For example `/deviceManagement/cartToClassAssociations/{cartToClassAssociation-id}`.
pub type CartToClassAssociationResource = mg::One<models::CartToClassAssociation>;

/// A collection of `microsoft.graph.cartToClassAssociation`, by its URL.
///
/// For example `/deviceManagement/cartToClassAssociations`.
pub type CartToClassAssociationCollection = mg::Many<
    models::CartToClassAssociation,
    CartToClassAssociationResource,
>;
