//! The requests of a path.
//!
//! Generated methods are one-liners over these. Each is a generic shell, which only names the response's type, around a
//! core that is compiled once.

use http::Method;

use super::Path;
use crate::error::RequestError;
use crate::model::{Record, secrets_in};
use crate::paging::Page;
use crate::request::operation::Operation;
use crate::request::{Draft, Request};
use crate::response::FromResponse;

impl Path {
    /// A request of any kind to this URL, without a body.
    #[inline]
    pub fn request<T: FromResponse>(&self, method: Method) -> Request<T> {
        Request::new(self.draft(method, T::ACCEPT))
    }

    /// `GET …`.
    #[inline]
    pub fn get<T: FromResponse>(&self) -> Request<T> {
        Request::new(self.draft(Method::GET, T::ACCEPT))
    }

    /// `GET …` of a collection, page by page.
    #[inline]
    pub fn list<T>(&self) -> Request<Page<T>>
    where
        Page<T>: FromResponse,
    {
        self.get()
    }

    /// `GET …/$count`: how many members a collection has.
    ///
    /// Directory objects want [`eventual`](Request::eventual) for it.
    pub fn count(&self) -> Request<i64> {
        Request::new(self.navigate("$count").draft(Method::GET, "text/plain"))
    }

    /// `POST …` to a collection.
    ///
    /// A response without a body (204, or `Prefer: return=minimal`) is an error here although the object was created:
    /// [`ResponseError::Empty`](crate::error::ResponseError::Empty). Where that is expected, ask for
    /// [`returning::<Option<T>>()`](Request::returning).
    #[inline]
    pub fn create<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::POST, T::ACCEPT, body))
    }

    /// `PATCH …`: changes what `body` sets, leaves the rest.
    #[inline]
    pub fn update<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::PATCH, T::ACCEPT, body))
    }

    /// `PUT …`: puts `body` in the place of what is there.
    #[inline]
    pub fn replace<T: FromResponse>(&self, body: &dyn Record) -> Request<T> {
        Request::new(self.draft_of(Method::PUT, T::ACCEPT, body))
    }

    /// `DELETE …`.
    pub fn delete(&self) -> Request<()> {
        self.request(Method::DELETE)
    }

    /// `POST …/name` without a body.
    #[inline]
    pub fn action<T: FromResponse>(&self, name: &str) -> Request<T> {
        Request::new(self.navigate(name).draft(Method::POST, T::ACCEPT))
    }

    /// `POST …/name` with the parameters as its JSON body. Absent ones are left out, null ones sent as null.
    #[inline]
    pub fn action_with<T: FromResponse>(&self, name: &str, parameters: &dyn Record) -> Request<T> {
        Request::new(self.navigate(name).draft_with(Method::POST, T::ACCEPT, parameters))
    }

    /// `GET …/name`: a function without parameters. The form without parentheses is the one Graph documents.
    #[inline]
    pub fn function<T: FromResponse>(&self, name: &str) -> Request<T> {
        Request::new(self.navigate(name).draft(Method::GET, T::ACCEPT))
    }

    /// `GET …/name(a='x',b=2)`. Absent parameters are left out, null ones written `null`.
    #[inline]
    pub fn function_with<T: FromResponse>(&self, name: &str, parameters: &dyn Record) -> Request<T> {
        Request::new(self.call_with(name, parameters).draft(Method::GET, T::ACCEPT))
    }

    pub(crate) fn draft(&self, method: Method, accept: &'static str) -> Draft {
        let mut draft = Draft::new(self.base.clone(), method, self.url.clone(), self.fault.clone(), accept);
        draft.operation = Operation::OfPath(self.keys);
        draft
    }

    /// A request whose body is an object of the service, so that what cannot be written must not be in it.
    fn draft_of(&self, method: Method, accept: &'static str, body: &dyn Record) -> Draft {
        let mut draft = self.draft_with(method, accept, body);
        let pointers = body.read_only();
        if !pointers.is_empty() {
            draft.fail(RequestError::ReadOnly { pointers });
        }
        draft
    }

    fn draft_with(&self, method: Method, accept: &'static str, body: &dyn Record) -> Draft {
        let mut draft = self.draft(method, accept).json(body.to_json());
        draft.secrets = secrets_in(body);
        draft
    }
}
