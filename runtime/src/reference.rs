//! [`Reference`]: links between resources (`$ref`).

use http::Method;

use crate::codec::{ReadError, Reader, Writer, encode};
use crate::key::Key;
use crate::model::{ValueType, Wire};
use crate::paging::Page;
use crate::path::Path;
use crate::request::Request;
use crate::resource::Builder;

/// The requests for the links of a navigation property: `…/$ref`.
///
/// Returned by [`One::reference`](crate::One::reference) for a single resource (`get`, `set`, `remove`), and by
/// [`Many::reference`](crate::Many::reference) for a collection (`list`, `add`, `remove_key`, `remove_target`).
#[derive(Clone, Debug)]
pub struct Reference {
    owner: Path,
}

impl Reference {
    pub(crate) fn new(owner: Path) -> Self {
        Self { owner }
    }

    /// Returns the untyped requests of the same URL: `…/$ref`.
    pub fn raw(&self) -> Path {
        self.owner.navigate("$ref")
    }

    /// Creates `GET …/$ref` of a collection, which returns the URLs of its members.
    pub fn list(&self) -> Request<Page<EntityLink>> {
        self.raw().list()
    }

    /// Creates `GET …/$ref` of a single-valued property, which returns the URL of its target.
    pub fn get(&self) -> Request<EntityLink> {
        self.raw().get()
    }

    /// Creates `POST …/$ref` with `{"@odata.id": target}`, which adds a member to a collection.
    pub fn add(&self, target: impl IntoTarget) -> Request<()> {
        self.send_link(Method::POST, &target.into_target())
    }

    /// Creates `PUT …/$ref` with `{"@odata.id": target}`, which sets the target of a single-valued property.
    pub fn set(&self, target: impl IntoTarget) -> Request<()> {
        self.send_link(Method::PUT, &target.into_target())
    }

    /// Creates `DELETE …/$ref`, which removes the link of a single-valued property. The target itself is not deleted.
    pub fn remove(&self) -> Request<()> {
        self.raw().delete()
    }

    /// Creates `DELETE …/key/$ref`, which removes the member with this id from a collection. The member itself is not
    /// deleted.
    pub fn remove_key(&self, key: impl Into<Key>) -> Request<()> {
        self.owner.key(key).navigate("$ref").delete()
    }

    /// Creates `DELETE …/$ref?$id=target`, which removes a member from a collection. The member itself is not
    /// deleted.
    pub fn remove_target(&self, target: impl IntoTarget) -> Request<()> {
        let target = target.into_target().resolve(&self.owner);
        self.raw().delete().query("$id", target.url()).with_fault_of(&target)
    }

    fn send_link(&self, method: Method, target: &Target) -> Request<()> {
        let target = target.resolve(&self.owner);
        let link = encode(&EntityLink { url: target.url() });
        self.raw().request::<()>(method).json_text(link).with_fault_of(&target)
    }
}

/// A link in the response to `$ref`: the URL of an entity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EntityLink {
    /// The URL as the service sent it.
    pub url: String,
}

impl Wire for EntityLink {
    const IS_OBJECT: bool = true;

    fn value_type() -> ValueType {
        ValueType::json("Edm.EntityReference")
    }

    /// Reads `{"@odata.id": …}`, or `{"url": …}` as older services send it.
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        let mut url = None;
        reader.object(&mut |reader, name| {
            match name.as_ref() {
                "@odata.id" | "@id" | "url" => url = Some(String::read(reader)?),
                _ => drop(reader.raw()?),
            }
            Ok(())
        })?;
        url.map(|url| Self { url }).ok_or(ReadError::TypeMismatch)
    }

    fn write(&self, writer: &mut Writer) {
        writer.raw(&format!(r#"{{"@odata.id":{}}}"#, encode(&self.url)));
    }

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

/// A value that converts into the [`Target`] of a link.
#[diagnostic::on_unimplemented(
    message = "a link cannot point at `{Self}`",
    label = "expected a builder, a URL, or an entity set with an id",
    note = "pass a builder, such as `&graph.users().id(\"x\")`, a URL, or an entity set with an id: `(\"users\", \"x\")`",
    note = "a model holds data: pass its id, as in `(\"users\", &*id)`"
)]
pub trait IntoTarget {
    /// Returns the target.
    fn into_target(self) -> Target;
}

#[diagnostic::do_not_recommend]
impl<T: Into<Target>> IntoTarget for T {
    fn into_target(self) -> Target {
        self.into()
    }
}

/// The target of a link: an absolute URL or one below the service root, a builder (`&graph.users().id("x")`), or an
/// entity set and an id (`("directoryObjects", "x")`).
#[derive(Clone, Debug)]
pub struct Target(Pointed);

#[derive(Clone, Debug)]
enum Pointed {
    Url(String),
    Path(Path),
    Member(String, Key),
}

impl Target {
    fn resolve(&self, owner: &Path) -> Path {
        match &self.0 {
            Pointed::Url(url) => owner.relocate(url),
            Pointed::Path(path) => path.clone(),
            Pointed::Member(set, key) => owner.service().navigate(set).key(key),
        }
    }
}

impl From<&str> for Target {
    fn from(url: &str) -> Self {
        Self(Pointed::Url(url.to_owned()))
    }
}

impl From<String> for Target {
    fn from(url: String) -> Self {
        Self(Pointed::Url(url))
    }
}

impl From<EntityLink> for Target {
    fn from(link: EntityLink) -> Self {
        Self(Pointed::Url(link.url))
    }
}

impl From<Path> for Target {
    fn from(path: Path) -> Self {
        Self(Pointed::Path(path))
    }
}

impl From<&Path> for Target {
    fn from(path: &Path) -> Self {
        Self(Pointed::Path(path.clone()))
    }
}

impl<B: Builder> From<&B> for Target {
    fn from(builder: &B) -> Self {
        Self(Pointed::Path(builder.location().raw().clone()))
    }
}

impl<K: Into<Key>> From<(&str, K)> for Target {
    fn from((set, key): (&str, K)) -> Self {
        Self(Pointed::Member(set.to_owned(), key.into()))
    }
}
