//! Query options and the headers that go with them.

use std::borrow::Cow;

use http::header::HeaderValue;

use super::draft::PREFER;
use super::{Request, prefer};
use crate::error::RequestError;
use crate::query::{IntoExpand, IntoFilter, IntoNames};

impl<T> Request<T> {
    /// Adds a query option that has no method of its own. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.draft.query.push((name.into(), value.into()));
        self
    }

    /// `$select`: only these properties. Takes names (`"id"`, `["id", "displayName"]`, `props!(User: id, display_name)`); a
    /// second call adds to the first.
    pub fn select(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$select", &names.into_names());
        self
    }

    /// `$expand`: also what a navigation property leads to. Takes a generated constant (`Group::MEMBERS`) or text
    /// (`"members($select=id)"`); a second call adds to the first.
    pub fn expand(mut self, navigation: impl IntoExpand) -> Self {
        self.draft.extend_option("$expand", &navigation.into_expand());
        self
    }

    /// `$filter`: a [`Condition`](crate::query::Condition), or an OData expression such as `startswith(displayName,'a')`,
    /// whose string literals have inner quotes doubled ([`quoted`](crate::query::quoted) does that). A second call takes the
    /// place of the first.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct User: "example.user", entity; job_title: String = "jobTitle", }
    /// use msgraph_core::{Page, Path, prop, Request};
    ///
    /// let users: Request<Page<User>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
    /// let request = users.filter(prop!(User: job_title).eq("R&D"));
    /// assert!(request.url().ends_with("?$filter=jobTitle%20eq%20%27R%26D%27"));
    /// ```
    ///
    /// A condition on another type does not compile:
    ///
    /// ```compile_fail
    /// # msgraph_core::model! { pub struct User: "example.user", entity; job_title: String = "jobTitle", }
    /// # msgraph_core::model! { pub struct Group: "example.group", entity; }
    /// # use msgraph_core::{Page, Path, prop, Request};
    /// let groups: Request<Page<Group>> = Path::offline("https://graph.microsoft.com/beta").navigate("groups").list();
    /// let _ = groups.filter(prop!(User: job_title).eq("R&D"));
    /// ```
    pub fn filter(mut self, expression: impl IntoFilter<T>) -> Self {
        self.draft.set_option("$filter", expression.into_filter());
        self
    }

    /// `$orderby`: `"displayName"`, `"createdDateTime desc"`; a second call adds to the first.
    pub fn order_by(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$orderby", &names.into_names());
        self
    }

    /// `$search`: a [`Search`](crate::query::Search), or text as the service wants it, most often in double quotes:
    /// `"\"displayName:wa\""`. Directory objects want [`eventual`](Self::eventual) with it.
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.draft.set_option("$search", text.into());
        self
    }

    /// `$top`: at most so many members on a page.
    pub fn top(mut self, members: u32) -> Self {
        self.draft.set_option("$top", members.to_string());
        self
    }

    /// `$skip`: leaves the first so many members out.
    pub fn skip(mut self, members: u64) -> Self {
        self.draft.set_option("$skip", members.to_string());
        self
    }

    /// `$count=true`: [`Page::count`](crate::Page::count) has the total number of members. Directory objects want
    /// [`eventual`](Self::eventual) with it.
    pub fn count(mut self, count: bool) -> Self {
        self.draft.set_option("$count", count.to_string());
        self
    }

    /// `ConsistencyLevel: eventual`: advanced queries on directory objects.
    pub fn eventual(mut self) -> Self {
        self.draft.headers.insert("consistencylevel", HeaderValue::from_static("eventual"));
        self
    }

    /// An advanced query on directory objects: [`eventual`](Self::eventual) and [`count`](Self::count), which
    /// `$search`, `ne`, `not`, `endswith` and `$count` in a filter want there. Nothing of this is sent unasked, since
    /// what is eventually consistent may be stale.
    pub fn advanced(self) -> Self {
        self.eventual().count(true)
    }

    /// `If-Match`: only if the resource still has this ETag (`*` for any).
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// `If-None-Match`: only if the resource has another ETag by now (`*`: only if there is none). Where it has not
    /// changed, the response is 304, an error here: [`Error::is_not_modified`](crate::Error::is_not_modified).
    ///
    /// ```no_run
    /// # async fn again(request: msgraph_core::Request<String>, etag: &str) -> Result<(), msgraph_core::Error> {
    /// match request.if_none_match(etag).await {
    ///     Ok(fresh) => println!("{fresh}"),
    ///     Err(error) if error.is_not_modified() => println!("as before"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn if_none_match(self, etag: &str) -> Self {
        self.header("if-none-match", etag)
    }

    /// Adds a preference: `outlook.timezone="UTC"`, `odata.maxpagesize=50`. It takes the place of one of the same name;
    /// all go in one `Prefer` header. There is `include-unknown-enum-members` from the beginning;
    /// [`without_header("prefer")`](Self::without_header) takes it away.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let request: Request<String> = Path::offline("https://graph.microsoft.com/beta").navigate("me").get();
    /// let request = request.prefer("odata.maxpagesize=5").prefer("odata.maxpagesize=50");
    /// assert_eq!(request.headers()["prefer"], "include-unknown-enum-members, odata.maxpagesize=50");
    /// ```
    pub fn prefer(mut self, preference: &str) -> Self {
        let known = self.draft.headers.get(PREFER).and_then(|known| known.to_str().ok()).unwrap_or_default();
        let preferences = prefer::with(known, preference);
        self.draft.header(PREFER.as_str(), &preferences);
        self
    }

    /// `Prefer: return=minimal`: a response without a body, which services may send all the same. It is not decoded.
    ///
    /// ```
    /// use msgraph_core::{Path, Request};
    ///
    /// let request: Request<String> = Path::offline("https://graph.microsoft.com/beta").navigate("me").get();
    /// let request: Request<()> = request.minimal();
    /// assert_eq!(request.headers()["prefer"], "include-unknown-enum-members, return=minimal");
    /// ```
    pub fn minimal(self) -> Request<()> {
        self.prefer("return=minimal").returning()
    }

    /// Takes a header away.
    pub fn without_header(mut self, name: &str) -> Self {
        self.draft.headers.remove(name);
        self
    }

    /// Sends properties in the body that the metadata calls read-only, which is [a
    /// fault](crate::error::RequestError::ReadOnly) otherwise: the service decides then.
    ///
    /// ```
    /// # msgraph_core::model! { pub struct Device: "example.device", entity; id: String = "id" required computed, }
    /// use msgraph_core::{Path, Request};
    ///
    /// let path = Path::offline("https://graph.microsoft.com/beta").navigate("devices").key("1");
    /// let request: Request<()> = path.update(&Device { id: "1".into(), ..Default::default() });
    /// assert_eq!(request.fault().unwrap().to_string(), "the body sets what is read-only: `/id`");
    /// assert_eq!(request.allow_read_only().fault(), None);
    /// ```
    pub fn allow_read_only(mut self) -> Self {
        self.draft.fault.take_if(|fault| matches!(fault, RequestError::ReadOnly { .. }));
        self
    }
}
